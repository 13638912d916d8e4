def countdown_board(start, step):
    """Count down from start, one number a line, and end with Lift-off!"""
    board = ""
    number = start
    while number >= 0:
        board += f"{number}\n"
        number -= step
    return board + "Lift-off!\n"
