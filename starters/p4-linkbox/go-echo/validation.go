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

	"github.com/go-playground/validator/v10"
	"github.com/labstack/echo/v5"
)

// Ready for you: what c.Validate needs to know about linkbox.

var slugPattern = regexp.MustCompile(`^[a-z0-9-]{3,40}$`)

type structValidator struct {
	validate *validator.Validate
}

// newValidator knows the rule "slug", and names fields as clients know them: url, not URL.
func newValidator() *structValidator {
	validate := validator.New(validator.WithRequiredStructEnabled())
	isSlug := func(field validator.FieldLevel) bool { return slugPattern.MatchString(field.Field().String()) }
	if err := validate.RegisterValidation("slug", isSlug); err != nil {
		panic(err)
	}
	validate.RegisterTagNameFunc(nameForClients)
	return &structValidator{validate}
}

// Validate is what Echo calls for c.Validate(&value).
func (v *structValidator) Validate(value any) error {
	return v.validate.Struct(value)
}

func nameForClients(field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("json")+field.Tag.Get("query"), ",")
	return name
}

// invalid turns what echo.BindBody, echo.BindQueryParams and c.Validate complain about into an error
// with status 400. Other errors, such as malformed JSON, it returns as they are.
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
	case echo.StatusCode(err) == http.StatusUnsupportedMediaType:
		return invalidRequest("Content-Type: must be application/json")
	default:
		return err
	}
}

func invalidRequest(message string) error {
	return &APIError{http.StatusBadRequest, "invalid_request", message}
}
