# linkbox in a container on this computer, described instead of typed.
# OpenTofu and Terraform read this file alike.
terraform {
  required_version = ">= 1.6"

  required_providers {
    docker = {
      source  = "kreuzwerker/docker"
      version = "~> 3.6"
    }
  }
}

provider "docker" {}

resource "docker_image" "linkbox" {
  name         = "linkbox:${var.image_tag}"
  keep_locally = true
}

resource "docker_container" "linkbox" {
  name  = "linkbox"
  image = docker_image.linkbox.image_id

  env = [
    "HOST=0.0.0.0",
    "PORT=8000",
    "DATABASE_URL=${var.database_url}",
  ]

  ports {
    internal = 8000
    external = var.port
    ip       = "127.0.0.1"
  }
}
