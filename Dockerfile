# Parley for a team: the command line with its models and the page, for records in PostgreSQL (docs/team.md).
FROM node:22-slim AS build
WORKDIR /parley
COPY . .
# The first command installs and builds what it needs; the page is built apart.
RUN ./parley --version && node scripts/web.mjs

FROM node:22-slim
WORKDIR /parley
COPY --from=build /parley/apps/parley/dist apps/parley/dist
COPY --from=build /parley/apps/web/dist apps/web/dist
COPY --from=build /parley/examples examples
# By this file the program knows the folder that it is in.
COPY --from=build /parley/scripts/launch.cjs scripts/launch.cjs
COPY --from=build /parley/LICENSE /parley/NOTICE ./
# Tokens are kept here; everything else is in the database.
ENV XDG_DATA_HOME=/data
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
ENTRYPOINT ["node", "/parley/apps/parley/dist/parley.cjs"]
CMD ["--help"]
