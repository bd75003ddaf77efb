-- A medical problem that ends before it starts.
update raw.disease set "DateStop" = "DateStart" - 1 where "DateStop" > '1900-01-01'
