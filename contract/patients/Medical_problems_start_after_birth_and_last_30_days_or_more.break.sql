-- An illness that ends before it begins.
update raw.disease set "DateStop" = "DateStart" - 1 where "DateStop" > '1900-01-01'
