"""Task 3: what a client may send about links."""

from django import forms
from django.core.validators import RegexValidator, URLValidator

from linkbox.body import TextField, TextListField

is_web_address = URLValidator()
DEFAULT_LIMIT = 20


class NewLink(forms.Form):
    """The body of POST /links."""

    url = TextField(validators=[is_web_address])
    title = TextField(required=False)
    tags = TextListField(required=False)
    slug = TextField(required=False, validators=[RegexValidator("^[a-z0-9-]{3,40}$")])


class ListQuery(forms.Form):
    """What may stand behind the ? of GET /links."""

    tag = forms.CharField(required=False, strip=False)
    limit = forms.IntegerField(required=False, min_value=1, max_value=100)
    offset = forms.IntegerField(required=False, min_value=0)

    def clean_limit(self):
        return self.cleaned_data["limit"] or DEFAULT_LIMIT

    def clean_offset(self):
        return self.cleaned_data["offset"] or 0


class LinkChanges(forms.Form):
    """The body of PATCH /links/{link_id}, for task 5."""

    url = TextField(validators=[is_web_address])
    title = TextField(required=False)
    tags = TextListField(required=False)

    def __init__(self, body: dict):
        """Ready for you: keeps only the fields that were sent."""
        super().__init__(body)
        self.fields = {name: field for name, field in self.fields.items() if body.get(name) is not None}
