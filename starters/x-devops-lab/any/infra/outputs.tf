# Task 3: what somebody wants to know afterwards.
output "address" {
  description = "Where linkbox answers"
  value       = "todo"
}
