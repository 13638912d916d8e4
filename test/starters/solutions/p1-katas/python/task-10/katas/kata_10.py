def book_seat(seats, name):
    """Write the name into the first free seat; give the seat number, or 0 when refused."""
    if name in seats or "" not in seats:
        return 0
    index = seats.index("")
    seats[index] = name
    return index + 1
