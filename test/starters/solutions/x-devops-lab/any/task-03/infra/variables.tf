# What differs between two environments.
variable "image_tag" {
  description = "The version of linkbox, such as 1.0.0"
  type        = string
}

variable "port" {
  description = "The port of this computer on which linkbox answers"
  type        = number
  default     = 8080
}

variable "database_url" {
  description = "Where the database is, with its password"
  type        = string
  sensitive   = true
}
