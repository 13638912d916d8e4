"""Task 7: users and their passwords."""

from django import forms
from django.contrib.auth.hashers import make_password
from django.core.validators import RegexValidator
from django.http import JsonResponse

from linkbox.body import TextField, checked, json_body
from linkbox.errors import ApiError
from linkbox.fallbacks import ApiView
from linkbox.storage import current_storage


class NewUser(forms.Form):
    name = TextField(validators=[RegexValidator("^[a-z0-9-]{3,40}$")])
    password = TextField(strip=False, min_length=8, max_length=200)


class Users(ApiView):
    def post(self, request):
        new = checked(NewUser(json_body(request)))
        storage = current_storage()
        name = new["name"]
        if storage.find_user(name) is not None:
            raise ApiError(409, "name_taken", f"The name {name} is taken.")
        storage.add_user(name, make_password(new["password"]))
        return JsonResponse({"name": name}, status=201)
