"""Task 7: users and their passwords."""

from django import forms
from django.core.validators import RegexValidator

from linkbox.body import TextField
from linkbox.fallbacks import ApiView


class NewUser(forms.Form):
    name = TextField(validators=[RegexValidator("^[a-z0-9-]{3,40}$")])
    password = TextField(strip=False, min_length=8, max_length=200)


class Users(ApiView):
    def post(self, request):
        raise NotImplementedError("task 7")
