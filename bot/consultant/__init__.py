"""A consultant's day: the morning, the tap on what goes out, whom one meets, what one heard; the door for orders."""
