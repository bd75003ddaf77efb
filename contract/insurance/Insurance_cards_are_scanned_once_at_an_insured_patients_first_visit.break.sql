-- An insurance card for an uninsured patient.
update raw.document
set "PatNum" = (select min("PatNum") from raw.patient where "PatNum" not in (select "PatNum" from raw.patplan))
where "DocNum" = (select min("DocNum") from raw.document where "DocCategory" = 137)
