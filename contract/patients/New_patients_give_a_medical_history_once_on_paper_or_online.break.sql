-- A paper form of a patient with online forms.
update raw.document set "PatNum" = (select min("PatNum") from raw.sheet where "SheetType" = 11)
where "DocNum" = (select min("DocNum") from raw.document where "DocCategory" = 130)
