-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to blogs since
--   - values written to posts.blog_id since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table blogs
CREATE TABLE blogs (
  id INT NOT NULL,
  featured_post_id INTEGER,
  CONSTRAINT blogs_pkey PRIMARY KEY (id),
  CONSTRAINT blogs_featured_post_id_fkey FOREIGN KEY (featured_post_id) REFERENCES posts (id),
  CONSTRAINT blogs_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT blogs_featured_post_id_type_check CHECK (typeof(featured_post_id) IN ('integer', 'null'))
);

-- add column posts.blog_id int?
ALTER TABLE posts ADD COLUMN blog_id INTEGER CONSTRAINT posts_blog_id_fkey REFERENCES blogs (id) CONSTRAINT posts_blog_id_type_check CHECK (typeof(blog_id) IN ('integer', 'null') AND blog_id BETWEEN -2147483648 AND 2147483647);

COMMIT;
