"""Ready for you: what a client may send to the paths of contract-phase-5.md."""

import json

from django import forms

from linkbox.body import TextField
from linkbox.errors import ApiError, MalformedJson


class TopQuery(forms.Form):
    limit = forms.IntegerField(required=False, min_value=1, max_value=100)

    def clean_limit(self):
        return self.cleaned_data["limit"] or 5


class DaysQuery(forms.Form):
    days = forms.IntegerField(required=False, min_value=1, max_value=366)

    def clean_days(self):
        return self.cleaned_data["days"] or 7


class SearchQuery(forms.Form):
    q = forms.CharField(max_length=100, strip=False)


class ReportQuery(forms.Form):
    tag = forms.CharField(strip=False)


class IdListField(forms.Field):
    def to_python(self, value):
        if not isinstance(value, list) or not all(type(one) is int for one in value):
            raise forms.ValidationError("Send a list of ids.")
        return value


class Transfer(forms.Form):
    to = TextField()
    links = IdListField(required=False)


def json_list(request) -> list[dict]:
    """A body that is a list of objects; json_body (body.py) reads one that is an object."""
    try:
        body = json.loads(request.body)
    except ValueError as error:
        raise MalformedJson from error
    if not isinstance(body, list) or not all(isinstance(one, dict) for one in body):
        raise ApiError(400, "invalid_request", "The body must be a list of objects.")
    return body
