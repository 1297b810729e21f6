select t0.id, t0.company_id, t0.author_id, t0.title, t0.published, t0.version
from article as t0
where t0.company_id = ?
  and t0.id = ?
  and (t0.published or t0.author_id = ?);
-- Claim[claim=companyId]
-- Sought[column=id]
-- Claim[claim=id]

select t0.id, t0.company_id, t0.author_id, t0.title, t0.published, t0.version
from article as t0
where t0.company_id = ?
  and t0.title = ?
  and (t0.published or t0.author_id = ?);
-- Claim[claim=companyId]
-- Sought[column=title]
-- Claim[claim=id]

select t0.id, t0.company_id, t0.author_id, t0.title, t0.published, t0.version
from article as t0
where t0.company_id = ?
  and (t0.published or t0.author_id = ?)
order by t0.id
limit ?;
-- Claim[claim=companyId]
-- Claim[claim=id]
-- Limit[]

select t0.id, t0.company_id, t0.author_id, t0.title, t0.published, t0.version
from article as t0
where t0.company_id = ?
  and t0.id > ?
  and (t0.published or t0.author_id = ?)
order by t0.id
limit ?;
-- Claim[claim=companyId]
-- Sought[column=id]
-- Claim[claim=id]
-- Limit[]

select count(*)
from article as t0
where t0.company_id = ?
  and (t0.published or t0.author_id = ?);
-- Claim[claim=companyId]
-- Claim[claim=id]

select 1
from article as t0
where t0.company_id = ?
  and t0.id = ?
  and (t0.published or t0.author_id = ?);
-- Claim[claim=companyId]
-- Sought[column=id]
-- Claim[claim=id]

insert into article (id, company_id, author_id, title, published, version)
values (?, ?, ?, ?, ?, 1);
-- Stored[column=id]
-- Stored[column=company_id]
-- Stored[column=author_id]
-- Stored[column=title]
-- Stored[column=published]

insert into article (id, company_id, author_id, title, published, version)
values (?, ?, ?, ?, ?, 1);
-- Stored[column=id]
-- Stored[column=company_id]
-- Stored[column=author_id]
-- Stored[column=title]
-- Stored[column=published]

update article as t0
set author_id = ?, title = ?, published = ?, version = t0.version + 1
where t0.company_id = ?
  and t0.id = ?
  and t0.version = ?
  and (t0.published or t0.author_id = ?)
  and t0.author_id = ?;
-- Stored[column=author_id]
-- Stored[column=title]
-- Stored[column=published]
-- Claim[claim=companyId]
-- Stored[column=id]
-- Expected[column=version]
-- Claim[claim=id]
-- Claim[claim=id]

delete from article as t0
where t0.company_id = ?
  and t0.id = ?
  and (t0.published or t0.author_id = ?);
-- Claim[claim=companyId]
-- Sought[column=id]
-- Claim[claim=id]

