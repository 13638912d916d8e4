"""Ready for you: what a client may send to the paths of contract-security.md."""

from django import forms

from linkbox.body import TextField


class AnyTextField(TextField):
    """A text that must be sent, and may be empty. It is kept as it is, with spaces around it."""

    empty_values = [None]

    def __init__(self, max_length: int):
        super().__init__(max_length=max_length, strip=False, empty_value=None)


class Credentials(forms.Form):
    name = AnyTextField(max_length=200)
    password = AnyTextField(max_length=200)


class Note(forms.Form):
    note = AnyTextField(max_length=1000)


class Forward(forms.Form):
    forwardSeconds = forms.IntegerField(min_value=1, max_value=10_000_000)
