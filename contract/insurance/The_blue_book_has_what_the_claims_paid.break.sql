-- A blue book that remembers a dollar too much.
-- fails: blue_book_pays_what_claims_paid
update raw.insbluebook set "InsPayAmt" = "InsPayAmt" + 1
where "InsBlueBookNum" = (select min("InsBlueBookNum") from raw.insbluebook)
