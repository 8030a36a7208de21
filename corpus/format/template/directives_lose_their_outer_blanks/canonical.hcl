a = "%{if b}yes%{else}no%{endif}"
c = "%{~for x in [1]~} ${x} %{endfor}"
