def book_seat(seats, name):
    """Write the name into the first free seat; give the seat number, or 0 when refused."""
    raise NotImplementedError("task 10")
