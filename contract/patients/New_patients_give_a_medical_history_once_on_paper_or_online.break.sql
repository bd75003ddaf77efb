-- A paper form of somebody who has filled in the other online.
update raw.document set "PatNum" = (select min("PatNum") from raw.sheet where "SheetType" = 11)
where "DocNum" = (select min("DocNum") from raw.document where "DocCategory" = 130)
