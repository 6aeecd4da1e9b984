-- Whether somebody wants letters from the foundation; nothing means the usual: what one's own task or a meeting that
-- one was at is about.
ALTER TABLE account ADD COLUMN news {text} CHECK (news IN ('yes', 'usual', 'no'));
