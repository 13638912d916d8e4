# Task 3: what differs between two environments.
variable "image_tag" {
  description = "The version of linkbox, such as 1.0.0"
  type        = string
}

# Missing: the port, with a default, and the DATABASE_URL, which nobody may see.
