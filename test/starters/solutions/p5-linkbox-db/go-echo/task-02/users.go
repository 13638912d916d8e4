package main

import (
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"net/http"
	"strings"

	"github.com/labstack/echo/v5"
)

// Users and their passwords.

// hashRounds makes slowHash slow. The tests set fewer, so that you need not wait for them.
var hashRounds = 600_000

// slowHash is ready for you: bytes from which nobody can compute the password. It is slow on
// purpose, so that trying a million passwords takes a day.
func slowHash(password string, salt []byte) ([]byte, error) {
	const hashBytes = 32
	return pbkdf2.Key(sha256.New, password, salt, hashRounds, hashBytes)
}

// hashPassword returns salt and slowHash as one text; another one each time.
func hashPassword(password string) (string, error) {
	salt := make([]byte, 16)
	rand.Read(salt)
	hash, err := slowHash(password, salt)
	if err != nil {
		return "", err
	}
	return hex.EncodeToString(salt) + "$" + hex.EncodeToString(hash), nil
}

// isPassword says whether hashPassword made the hash from this password.
func isPassword(password, passwordHash string) bool {
	saltText, hashText, _ := strings.Cut(passwordHash, "$")
	salt, saltErr := hex.DecodeString(saltText)
	wanted, hashErr := hex.DecodeString(hashText)
	if saltErr != nil || hashErr != nil {
		return false
	}
	hash, err := slowHash(password, salt)
	return err == nil && subtle.ConstantTimeCompare(hash, wanted) == 1
}

// NewUser is the body of POST /users. Names follow the same rule as slugs.
type NewUser struct {
	Name     string `json:"name" validate:"required,slug"`
	Password string `json:"password" validate:"required,min=8,max=200"`
}

// register answers POST /users.
func (a *app) register(c *echo.Context) error {
	var sent NewUser
	if err := read(c, &sent); err != nil {
		return err
	}
	known, err := a.storage.findUser(sent.Name)
	if err != nil {
		return err
	}
	if known != nil {
		return &APIError{http.StatusConflict, "name_taken", fmt.Sprintf("The name %s is taken.", sent.Name)}
	}
	passwordHash, err := hashPassword(sent.Password)
	if err != nil {
		return err
	}
	if err := a.storage.addUser(User{Name: sent.Name, PasswordHash: passwordHash}); err != nil {
		return err
	}
	return c.JSON(http.StatusCreated, map[string]string{"name": sent.Name})
}
