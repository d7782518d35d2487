-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to blogs since
--   - values written to posts.blog_id since
.bail on

BEGIN IMMEDIATE;

-- create table blogs
CREATE TABLE blogs (
  id INT NOT NULL,
  featured_post_id INTEGER,
  CONSTRAINT blogs_pkey PRIMARY KEY (id),
  CONSTRAINT blogs_featured_post_id_fkey FOREIGN KEY (featured_post_id) REFERENCES posts (id)
);

-- add column posts.blog_id int?
ALTER TABLE posts ADD COLUMN blog_id INTEGER CONSTRAINT posts_blog_id_fkey REFERENCES blogs (id);

COMMIT;
