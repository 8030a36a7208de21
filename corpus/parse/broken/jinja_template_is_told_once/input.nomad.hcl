job "web" {
  count = {{ count }}
  {% if canary %}
  priority = 80
  {% endif %}
}
