-- An insbluebook row a dollar too high.
-- fails: blue_book_payments_match_claim_payments
update raw.insbluebook set "InsPayAmt" = "InsPayAmt" + 1
where "InsBlueBookNum" = (select min("InsBlueBookNum") from raw.insbluebook)
