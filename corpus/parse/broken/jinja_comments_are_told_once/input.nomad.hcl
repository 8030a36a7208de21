{# managed by ansible #}
job "web" {
  {# two
     lines #}
  count = @@COUNT@@
  driver = $DRIVER
  region = %REGION%
  tags = [@TAG@, "b"]
  last = = 1
}
