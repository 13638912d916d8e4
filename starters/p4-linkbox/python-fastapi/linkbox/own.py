"""Task 11: an endpoint of your own. app.py includes this router already."""

from fastapi import APIRouter

router = APIRouter()
