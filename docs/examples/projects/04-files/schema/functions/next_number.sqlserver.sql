RETURN @number + 1;
