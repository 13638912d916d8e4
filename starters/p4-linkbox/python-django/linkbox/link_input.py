"""Task 3: what a client may send about links."""

from django import forms
from django.core.validators import RegexValidator

from linkbox.body import TextField, TextListField


class NewLink(forms.Form):
    """The body of POST /links. One field is missing; `slug` shows how rules are written."""

    title = TextField(required=False)
    tags = TextListField(required=False)
    slug = TextField(required=False, validators=[RegexValidator("^[a-z0-9-]{3,40}$")])


class ListQuery(forms.Form):
    """What may stand behind the ? of GET /links. Two fields are missing."""

    tag = forms.CharField(required=False, strip=False)


class LinkChanges(forms.Form):
    """The body of PATCH /links/{link_id}, for task 5. One field is missing."""

    title = TextField(required=False)
    tags = TextListField(required=False)

    def __init__(self, body: dict):
        """Ready for you: keeps only the fields that were sent."""
        super().__init__(body)
        self.fields = {name: field for name, field in self.fields.items() if body.get(name) is not None}
