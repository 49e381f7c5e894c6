import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Db } from '../tables.ts';
import type { Migration } from './index.ts';

/** The first form. What is in which table is told in README.md. */
export const first: Migration = {
  name: 'first',
  async up(db, engine) {
    await createMeta(db);
    await createReport(db, engine);
    await createPayload(db, engine);
    await createDecision(db, engine);
    await createCache(db, engine);
    await engine.fullText.create(db);
  },
};

async function createMeta(db: Db): Promise<void> {
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'integer', (c) => c.notNull())
    .execute();
  await db
    .insertInto('meta')
    .values([
      { key: 'schema', value: 0 },
      { key: 'revision', value: 0 },
    ])
    .execute();
}

async function createReport(db: Db, { columns: { key } }: Engine): Promise<void> {
  await db.schema
    .createTable('report')
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('id', key, (c) => c.notNull().unique())
    .addColumn('url', 'text')
    .addColumn('url_key', key)
    .addColumn('source', 'text')
    .addColumn('title', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('published', 'text')
    .addColumn('published_by', key, (c) => c.notNull())
    .addColumn('added_at', key, (c) => c.notNull())
    .addColumn('reader', 'text', (c) => c.notNull())
    .addColumn('text_hash', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('replaces', key)
    .addColumn('current', 'integer', (c) => c.notNull())
    .addColumn('tag', key)
    .addColumn('revision', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('report_url').on('report').columns(['url_key', 'version']).execute();
  await db.schema
    .createIndex('report_current')
    .on('report')
    .column('url_key')
    .where(sql.ref('current'), '=', sql.lit(1))
    .execute();
  await db.schema.createIndex('report_published_by').on('report').column('published_by').execute();
  await db.schema.createIndex('report_revision').on('report').column('revision').execute();
  await db.schema.createIndex('report_tag').on('report').column('tag').execute();
}

async function createPayload(db: Db, { columns: { bytes } }: Engine): Promise<void> {
  await db.schema
    .createTable('payload')
    .addColumn('report', 'integer', (c) => c.notNull().references('report.number').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('data', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('payload_key', ['report', 'kind'])
    .execute();
}

async function createDecision(db: Db, { columns: { key } }: Engine): Promise<void> {
  await db.schema
    .createTable('decision')
    .addColumn('id', key, (c) => c.primaryKey())
    .addColumn('at', key, (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('tag', key)
    .addColumn('revision', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('decision_at').on('decision').columns(['at', 'id']).execute();
}

async function createCache(db: Db, { columns: { key, bytes } }: Engine): Promise<void> {
  await db.schema
    .createTable('cache')
    .addColumn('key', key, (c) => c.primaryKey())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('data', bytes, (c) => c.notNull())
    .execute();
}
