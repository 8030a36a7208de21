token = "${{ secrets.TOKEN }}"
ref   = "at ${{ github.ref || "main" }}"
data  = <<EOT
cents: $${{ .Cents }}
price: ${{ .Price }}
total: ${{ index . "x" | printf "%d" }}
EOT
bare  = ${{ secrets.TOKEN }}
fine  = "{{ a }}" oops
