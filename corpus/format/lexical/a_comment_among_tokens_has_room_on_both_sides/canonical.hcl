job /*which*/ "web" {
  count = /* for now */ 3
  ports = [/*http*/ 80, /*https*/ 443]
}
