"""Ready for you: reads what a client sends, and fields of forms that take JSON."""

import json

from django import forms

from linkbox.errors import ApiError, MalformedJson


def json_body(request) -> dict:
    """The body of a request. Raises MalformedJson when it is not JSON."""
    try:
        body = json.loads(request.body)
    except ValueError as error:
        raise MalformedJson from error
    if not isinstance(body, dict):
        raise ApiError(400, "invalid_request", "The body must be an object in braces.")
    return body


def checked(form: forms.Form) -> dict:
    """The values of a form by the names of its fields. Raises ApiError when one breaks a rule.

    What was not sent is empty: a text "", a list [], a number None.
    """
    if not form.is_valid():
        field, messages = next(iter(form.errors.items()))
        raise ApiError(400, "invalid_request", f"{field}: {messages[0]}")
    return form.cleaned_data


class TextField(forms.CharField):
    """Forms of web pages only send texts, so Django's field makes one of everything. This one does not."""

    def to_python(self, value):
        if value is not None and not isinstance(value, str):
            raise forms.ValidationError("Send a text.")
        return super().to_python(value)


class TextListField(forms.Field):
    def to_python(self, value):
        texts = [] if value is None else value
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise forms.ValidationError("Send a list of texts.")
        return texts
