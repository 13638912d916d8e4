// Package libraries names every library that linkbox asks for, so that one command fetches and
// compiles them: go build ./libraries
package libraries

import (
	_ "github.com/gin-gonic/gin"
	_ "github.com/go-playground/validator/v10"
	_ "github.com/jackc/pgx/v5/stdlib"
	_ "github.com/joho/godotenv"
	_ "github.com/libtnb/sqlite"
	_ "github.com/pressly/goose/v3"
	_ "github.com/redis/go-redis/v9"
	_ "gorm.io/driver/postgres"
	_ "gorm.io/gorm"
)
