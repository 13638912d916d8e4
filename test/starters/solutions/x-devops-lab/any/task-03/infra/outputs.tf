# What somebody wants to know afterwards.
output "address" {
  description = "Where linkbox answers"
  value       = "http://127.0.0.1:${var.port}"
}
