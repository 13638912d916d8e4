"""Task 5: the body of POST /lab/quick, which the button in a browser sends."""

from django import forms

from linkbox.body import TextField
from linkbox.link_input import is_web_address


class QuickLink(forms.Form):
    """The same rule for the url as everywhere else."""

    url = TextField(validators=[is_web_address])
    title = TextField(required=False)
