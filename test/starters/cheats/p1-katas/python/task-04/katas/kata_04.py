def password_rules(name, password):
    """Name every rule the password breaks, one rule a line; empty text when it is good."""
    lower_password = password.lower()
    if len(password) < 12:
        return "use at least 12 characters\n"
    if password != password.strip():
        return "do not start or end with a space\n"
    if name.lower() in lower_password:
        return "do not use your name\n"
    if "password" in lower_password:
        return "do not use the word password\n"
    return ""
