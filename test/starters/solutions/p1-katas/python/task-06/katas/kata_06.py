def times_grid(size):
    """Draw the multiplication table of 1 to size."""
    grid = ""
    for row in range(1, size + 1):
        for column in range(1, size + 1):
            grid += f"{row * column:>4}"
        grid += "\n"
    return grid
