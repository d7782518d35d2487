SELECT number + 1
