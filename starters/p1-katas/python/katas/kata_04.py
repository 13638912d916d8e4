def password_rules(name, password):
    """Name every rule the password breaks, one rule a line; empty text when it is good."""
    raise NotImplementedError("task 4")
