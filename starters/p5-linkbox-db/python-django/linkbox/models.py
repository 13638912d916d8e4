"""Tasks 1 and 7: the tables as Python classes. Django makes migrations of them."""

# from django.db import models

# Task 1: User, Link, Tag, LinkTag and Click, each a class made from models.Model. Django would call
# the first table linkbox_user: db_table, in a class Meta inside, gives it the name in the contract.
