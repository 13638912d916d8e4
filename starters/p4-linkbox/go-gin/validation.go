package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin/binding"
	"github.com/go-playground/validator/v10"
)

// Ready for you: what Gin's validator needs to know about linkbox.

var slugPattern = regexp.MustCompile(`^[a-z0-9-]{3,40}$`)

// init runs before main and before the tests. It adds the rule "slug", and lets errors name fields
// as clients know them: url, not URL.
func init() {
	validate, ok := binding.Validator.Engine().(*validator.Validate)
	if !ok {
		panic("Gin has another validator than expected")
	}
	isSlug := func(field validator.FieldLevel) bool { return slugPattern.MatchString(field.Field().String()) }
	if err := validate.RegisterValidation("slug", isSlug); err != nil {
		panic(err)
	}
	validate.RegisterTagNameFunc(nameForClients)
}

func nameForClients(field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("json")+field.Tag.Get("form"), ",")
	return name
}

// invalid turns what ShouldBindJSON and ShouldBindQuery complain about into an error with status
// 400. Other errors, such as malformed JSON, it returns as they are.
func invalid(err error) error {
	var broken validator.ValidationErrors
	var wrongType *json.UnmarshalTypeError
	var noNumber *strconv.NumError
	switch {
	case errors.As(err, &broken):
		return invalidRequest(fmt.Sprintf("%s: breaks the rule %s %s", broken[0].Field(), broken[0].Tag(), broken[0].Param()))
	case errors.As(err, &wrongType):
		return invalidRequest(fmt.Sprintf("%s: must not be a JSON %s", wrongType.Field, wrongType.Value))
	case errors.As(err, &noNumber):
		return invalidRequest("limit and offset: must be whole numbers")
	default:
		return err
	}
}

func invalidRequest(message string) error {
	return &APIError{http.StatusBadRequest, "invalid_request", message}
}
