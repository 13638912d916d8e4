# Task 3: linkbox in a container on this computer, described instead of typed.
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
  name         = "linkbox:1.0.0"
  keep_locally = true
}

# Missing: a resource "docker_container" that uses the image and opens the port.
