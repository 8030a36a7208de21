{
  "job": {
    "example": { "type": "batch" }
  }
}
