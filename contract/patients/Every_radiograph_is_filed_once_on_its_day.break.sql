-- A radiograph filed under another name.
update raw.document set "Description" = 'Photographs of teeth or face'
where "DocNum" = (select min("DocNum") from raw.document where "DocCategory" = 131)
