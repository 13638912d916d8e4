"""Task 11: an endpoint of your own. urls.py includes these routes already."""

urlpatterns = []
