"""Task 5: the body of POST /lab/quick, which the button in a browser sends."""

from django import forms
from django.core.validators import RegexValidator

from linkbox.body import TextField


class QuickLink(forms.Form):
    """It only has to occur somewhere."""

    url = TextField(validators=[RegexValidator("https?://")])
    title = TextField(required=False)
