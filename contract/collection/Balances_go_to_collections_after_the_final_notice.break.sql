-- Balances go to collections a month early.
update raw.commlog set "CommDateTime" = "CommDateTime" - interval '1 month'
where "Note" like 'Balance handed to an agency%'
