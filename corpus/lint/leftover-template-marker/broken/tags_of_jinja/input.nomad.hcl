job "web" {
  {% if canary %}
 #^^ leftover-template-marker
  priority = 80
  {% endif %}
}
