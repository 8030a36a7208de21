a = "%{ if b }x%{ for c in d }${c},%{ endfor }%{ else }z%{ endif }"
