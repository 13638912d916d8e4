"""Task 5: the body of POST /lab/quick, which the button in a browser sends."""

from django import forms

from linkbox.body import TextField


class QuickLink(forms.Form):
    url = TextField()
    title = TextField(required=False)
